"""Who the papers are from, out of the teacher's `ardoise.yaml`."""

from __future__ import annotations

from generator.document.sender import Logo, Sender
from generator.profiles.own_settings import OwnSettings
from generator.source.picture import read_picture
from generator.source.source import Source


def sender(settings: OwnSettings, source: Source) -> Sender:
    """The names and the logo; `source` is the file that they stand in.

    Raises ArdoiseError for a logo that cannot be printed.
    """
    class_name = settings.class_.name if settings.class_ else ""
    return Sender(settings.school, settings.teacher, class_name, _logo(settings, source))


def _logo(settings: OwnSettings, source: Source) -> Logo | None:
    if settings.logo is None:
        return None
    file = source.file.parent / settings.logo
    picture = read_picture(file, source.place(("logo",)), "logo")
    return Logo(picture.png, picture.width, picture.height)
