"""Spanish."""

from __future__ import annotations

from generator.language.language import phrases, words
from generator.language.pages_data import Pages

PAGES = Pages(
    opens=phrases(
        """lee también, leer también, te puede interesar, también te puede interesar, ver también,
        más información:, suscríbete, suscríbase, regístrate, apúntate a, recibe nuestro boletín,
        síguenos, sigue toda la información, descarga nuestra app, descarga la aplicación,
        este artículo es exclusivo, contenido exclusivo, publicidad:, contenido patrocinado,
        utilizamos cookies, este sitio utiliza cookies, esta web utiliza cookies,
        aceptar cookies, aceptar las cookies, compartir en, comparte este artículo, compartir:,
        enviar por correo, copiar enlace, guardar artículo, tiempo de lectura, actualizado el,
        actualizado:, foto:, fotografía:, imagen:, © , todos los derechos reservados,
        deja un comentario, deja tu comentario, comentar esta noticia, volver arriba,
        ir al contenido, saltar al contenido, estás aquí"""
    ),
    alone=phrases(
        """compartir, comparte, tuitear, imprimir, publicidad, anuncio, patrocinado, comentar,
        comentarios, suscríbete, suscriptores, escuchar, guardar, boletín, newsletter, inicio, menú,
        buscar, iniciar sesión, facebook, twitter, x, whatsapp, linkedin, instagram, bluesky,
        copiar, enlace copiado, correo, vídeo, galería, seguir, leer más, ver más, cerrar, aceptar,
        rechazar, aceptar todo"""
    ),
    more=phrases(
        """noticias relacionadas, artículos relacionados, lo más leído, más leídas, más noticias,
        te puede interesar, también te puede interesar, te recomendamos, comentarios,
        sobre el mismo tema, notas, referencias, véase también, enlaces externos"""
    ),
    summary=phrases("tl;dr, tldr, tl ; dr, en breve, lo esencial, en resumen, las claves"),
    by=phrases("por, texto de, texto:, escrito por"),
    published=phrases("publicado el, publicado en, publicado, fecha, fecha:, publicada el"),
    source=phrases("fuente, fuentes"),
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    short_months=(
        "ene",
        "feb",
        "mar",
        "abr",
        "may",
        "jun",
        "jul",
        "ago",
        "sep/sept",
        "oct",
        "nov",
        "dic",
    ),
    date_words=words(
        """el de a las del lunes martes miércoles jueves viernes sábado domingo lun mié jue
        vie sáb dom"""
    ),
)
