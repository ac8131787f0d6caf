#!/bin/sh
# Makes the pictures of the page "Gallery" again. It needs the jar (mvn -q -DskipTests package), pdftoppm of poppler and
# convert of ImageMagick.
# usage: src/site/gallery/make.sh, from the top of the repository
set -eu
here=src/site/gallery
work=target/gallery
run="java -jar target/scrutineer.jar"

scorecard() { # year, quarter, release of the labels
  out=$work/$1
  rm -rf "$out" && mkdir -p "$out"
  $run demo-data --cld "$out/cld.csv" --year "$1" --release "$3" >/dev/null
  $run init --out "$out/new" --council "Example County Council" --year "$1" >/dev/null
  mkdir "$out/figures"
  cp "$out/new/indicator.csv" "$here/$1"/*.csv "$out/figures/"
  $run report ascof --source "$out/figures" --source "$out/cld.csv" --year "$1" --quarter "$2" --format pdf --out "$out/scorecard.pdf"
  pdftoppm -r 100 -png "$out/scorecard.pdf" "$out/page"
  for page in "$out"/page-*.png; do
    convert "$page" +dither -colors 96 -define png:compression-level=9 "PNG8:src/site/resources/images/scorecard-$1-${page##*-}"
  done
}

mkdir -p src/site/resources/images
scorecard 2024-25 3 1
scorecard 2025-26 2 2
