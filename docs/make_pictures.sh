#!/usr/bin/env bash
# Makes the pictures of the README and of docs/design.md again, from the lesson that comes with Ardoise:
#     docs/make_pictures.sh
# It needs pdftoppm and pdftotext (Debian: poppler-utils) and Ardoise in .venv; another
# command than .venv/bin/ardoise is given as ARDOISE=…
set -euo pipefail
cd "$(dirname "$0")/.."
ardoise=$(realpath "${ARDOISE:-.venv/bin/ardoise}")
pictures=$PWD/docs/pictures
dots_per_inch=72
heaviest=150000 # bytes

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r lessons "$work"
cd "$work"
"$ardoise" build ai-alliance -l A2 -d worksheet -d key -f pdf >"$work/said"

# picture NAME PDF WORDS: the first page of the PDF that has these words on it.
picture() {
    local page=1
    until pdftotext -f "$page" -l "$page" "output/ai-alliance/$2.pdf" - | grep -q "$3"; do
        page=$((page + 1))
        if [ "$page" -gt 9 ]; then
            echo "no page of $2.pdf has the words: $3" >&2
            exit 1
        fi
    done
    pdftoppm -r "$dots_per_inch" -f "$page" -singlefile -png "output/ai-alliance/$2.pdf" "$pictures/$1"
    local bytes
    bytes=$(wc -c <"$pictures/$1.png")
    echo "docs/pictures/$1.png: page $page, $bytes bytes"
    if [ "$bytes" -gt "$heaviest" ]; then
        echo "docs/pictures/$1.png is too heavy" >&2
        exit 1
    fi
}

for theme in dys large-print compact; do
    "$ardoise" build ai-alliance -l A2 -d worksheet -f pdf --theme "$theme" >>"$work/said"
done
dots_per_inch=50
for theme in dys large-print compact; do
    picture "themes/$theme" "ai-alliance-a2-$theme-fiche-eleve" "Vrai ou faux"
done
dots_per_inch=72
picture article ai-alliance-a2-fiche-eleve "Glossaire"
picture worksheet ai-alliance-a2-fiche-eleve "Vrai ou faux"
picture key ai-alliance-a2-corrige "Vrai ou faux"
