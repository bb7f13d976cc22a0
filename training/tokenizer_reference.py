"""Writes what the reference tokenizer makes of texts, for tests/unit/encoder/word-pieces.test.ts.

    python training/tokenizer_reference.py SHARED

SHARED is the folder of the measuring material. Of its texts only hashes of the ids are kept, one for each sentence, in
the order of files, articles and sentences; of the project's own texts the ids themselves.
"""

import base64
import hashlib
import html
import json
import re
import sys
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

ROOT = Path(__file__).resolve().parent.parent
VOCABULARY = ROOT / "public/models/minilm/vocab.txt"
FIXTURES = ROOT / "tests/fixtures/encoder"
FOLDERS = ["basil", "newswcl50", "ecbplus"]
SENTENCES = 10_000
HASH_BYTES = 3

HARD = [
    "",
    " \t\n ",
    "naïve Café déjà-vu Ångström Ünïcödé",
    "e\u0301te\u0301 cafe\u0301 A\u030angstro\u0308m",
    "ΟΔΟΣ Σίσυφος ΣΑΣ",
    "İstanbul ISPARTA ıslak",
    "Straße STRASSE ẞ",
    "ﬁne ﬀ ﬂour Ⅷ ½ x² H₂O",
    "日本語 mixed 漢字かな交じり文 with 中文。",
    "한국어 조사 Seoul서울",
    "العربية وَالْعَرَبِيَّةُ שָׁלוֹם हिन्दी ภาษาไทย",
    "Привет, МИР! Ёлка й",
    "soft\u00adhyphen zero\u200bwidth joiner\u200d non\u2060break\u00a0space\u2003em\u3000wide",
    "bell\u0007 null\u0000 broken\ufffd tab\tand\r\nlines\u2028sep\u2029par\u0085next",
    "emoji 😀 👩‍👩‍👧 🇲🇽 ❤️ ✔",
    "€5 $1,000.50 £3m ¥20 25% ±3 5×5 a=b x<y>z ^caret `tick` |bar| ~tilde",
    "“curly” ‘single’ «angle» …ellipsis – en — em ‐ hyphen ′ prime ″",
    "don't can’t O'Brien U.S.-led co-operate e.g. a.m. No. 10",
    "@handle #tag https://example.org/a_b?c=d&e=f me@mail.example",
    "x" * 100,
    "x" * 101,
    "supercalifragilisticexpialidocious antidisestablishmentarianism",
    "qwrtzpsdfghjklyxcvbnm 1234567890123456789 3.14159 1st 22nd 2025-11-22",
    "\U0001d4d0\U0001d4ed \U00020000\U0002a6e0 𐍈",
    "I\u0307 i\u0307 \u1e9b\u0323 \u212b \u2126 \u00b5",
    "ÿ Ÿ Đ đ Ł ł Ø ø Æ æ Œ œ Þ þ ð",
    "\ue000 private \ufdd0 non \u0378 unassigned \ufeff mark",
    "ǅ ǆ Ǆ ŉ ǰ ΐ",
]


def reference():
    pieces = VOCABULARY.read_text(encoding="utf-8").split("\n")
    vocabulary = {piece: number for number, piece in enumerate(pieces) if piece}
    tokenizer = Tokenizer(WordPiece(vocabulary, unk_token="[UNK]", max_input_chars_per_word=100))
    tokenizer.normalizer = BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = BertPreTokenizer()
    return lambda text: tokenizer.encode(text).ids


def digest(ids):
    whole = hashlib.sha256(np.array(ids, "<i4").tobytes()).digest()
    return base64.b64encode(whole[:HASH_BYTES]).decode()


def main(shared):
    split = reference()
    joined = lambda text: " ".join(map(str, split(text)))
    lines, count = [], 0
    for folder in FOLDERS:
        for path in sorted((shared / "data/stories" / folder).glob("*.json")):
            if count >= SENTENCES:
                break
            texts = [sentence["text"] for doc in json.loads(path.read_text())["docs"] for sentence in doc["sentences"]]
            texts = texts[: SENTENCES - count]
            count += len(texts)
            lines.append(f"{folder}/{path.name}\t{''.join(digest(split(text)) for text in texts)}\n")
    FIXTURES.mkdir(parents=True, exist_ok=True)
    (FIXTURES / "word-piece-hashes.tsv").write_text("".join(lines))

    pack = json.loads((ROOT / "public/packs/us-mexico-standoff-2025.json").read_text())
    site = []
    for path in sorted((ROOT / "tests/fixtures/sample-site").rglob("*.html")):
        for paragraph in re.findall(r"<p[^>]*>(.*?)</p>", path.read_text(), re.S):
            text = " ".join(html.unescape(re.sub(r"<[^>]+>", "", paragraph)).split())
            site.append({"text": text, "ids": joined(text)})
    known = {
        "pack": {report["id"]: joined(report["text"]) for report in pack["reports"]},
        "texts": site + [{"text": text, "ids": joined(text)} for text in HARD],
    }
    (FIXTURES / "word-pieces.json").write_text(json.dumps(known, indent=2, ensure_ascii=False) + "\n")
    print(f"{count} sentences hashed, {len(known['pack'])} reports, {len(known['texts'])} texts")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
