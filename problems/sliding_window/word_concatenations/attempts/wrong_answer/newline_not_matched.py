"""Match any character with a regular expression's dot, which matches no newline."""

import re
from collections import Counter


def word_concatenations(text: str, words: list[str]) -> list[int]:
    size = len(words[0])
    need = Counter(words)
    window = re.compile(rf"(?=(.{{{size * len(words)}}}))")
    result = []
    for match in window.finditer(text):
        part = match.group(1)
        if Counter(part[i : i + size] for i in range(0, len(part), size)) == need:
            result.append(match.start())
    return result
