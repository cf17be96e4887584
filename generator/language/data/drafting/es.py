"""Spanish."""

from __future__ import annotations

from generator.language.drafting_data import Drafting, both_ways
from generator.language.language import words

DRAFTING = Drafting(
    leaning=words(
        """él ella ellos ellas ello este esta estos estas ese esa esos esas aquel aquella aquellos
        aquellas esto eso aquello su sus le les se pero y e o u ni pues así también
        entonces luego además ahí allí aquí sí si porque aunque mientras"""
    ),
    places=words("en desde hacia"),
    reasons=(
        "porque",
        "ya que",
        "para que",
        "gracias a",
        "debido a",
        "a causa de",
        "con el fin de",
    ),
    opposites=both_ways(
        """más/menos, primer/último, primero/último, primera/última, primeros/últimos
        primeras/últimas, pequeños/grandes, pequeñas/grandes, alto/bajo, alta/baja
        altos/bajos, altas/bajas, antes/después, con/sin, fácil/difícil, fáciles/difíciles
        rápido/lento, rápida/lenta, rápidos/lentos, rápidas/lentas, fuerte/débil, fuertes/débiles
        largo/corto, larga/corta, largos/cortos, largas/cortas, público/privado, pública/privada
        públicos/privados, públicas/privadas, norte/sur, mejor/peor, mejores/peores, rico/pobre
        rica/pobre, siempre/nunca, muchos/pocos, muchas/pocas, mucho/poco, mucha/poca
        gana/pierde, ganan/pierden, empieza/termina, empiezan/terminan, aumenta/disminuye
        aumentan/disminuyen, aumentó/disminuyó, sube/baja, suben/bajan, caliente/frío
        vivo/muerto, vivos/muertos, joven/viejo, jóvenes/viejos"""
    ),
    links=words("y e"),
    negations=words(
        """no ni nunca jamás nadie nada ningún ninguna
        sin"""
    ),
    before_numbers=("más de", "menos de", "cerca de", "casi", "unos", "unas"),
    about="¿Qué dice el párrafo {number} sobre «{topic}»?",
    missing_name="¿Qué nombre falta aquí? «{sentence}»",
    missing_number="¿Qué número falta aquí? «{sentence}»",
)
