"""What is checked of the pages of a problem: their parts, the code on them, and their words."""

from __future__ import annotations

import ast
import doctest
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from judge.authoring.complaints import Complaint, read_file
from judge.catalog import Problem

PARTS: Final = ("Approach", "Correctness", "Complexity", "Common mistakes", "Follow-up questions")
"""The headings of an editorial, in order."""
WORDS: Final = {
    r"growth": "complexity",
    r"held against": "compared with",
    r"texts?": "string",
    r"(rising|falling) order": "ascending or descending order",
    r"(wins?|won) ties|ties are won": "break ties by",
    r"(gives?|given|gave|hands?|handed) (back|over)": "return",
    r"leaves in its arguments": "modifies the input",
    r"exclusive or": "XOR",
    r"in the room": "follow-up questions",
    r"why it is right": "correctness",
    r"tries all ways": "brute force",
    r"nobody notices": "no test fails",
    r"(?:un)?confine[ds]?|confinement": "sandbox",
    r"mend(?:s|ed|ing)?": "fix",
    r"is to be had|are to be had": "a short main clause",
    r"\d[\d,]* \w+ at most": "up to N",
    r"\d{1,3} \d{3}": "a comma in numbers, as in 100,000",
}
"""What is not written for readers, as regular expressions of whole words, and what stands there instead."""

_BLOCK: Final = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SPEC_PARTS: Final = ("**Constraints**", "**Return**", "**Aim for**")


@dataclass(frozen=True, slots=True)
class Code:
    """Python on a page."""

    line: int
    """Where it begins, counted from 1."""
    source: str


def code_on(page: str) -> list[Code]:
    """Return the Python on a page, without the sessions of an interpreter."""
    return [
        Code(page.count("\n", 0, found.start(2)) + 1, found[2])
        for found in _BLOCK.finditer(page)
        if found[1] == "python" and not found[2].startswith(">>>")
    ]


def strange_words(page: str) -> Iterator[tuple[int, str, str]]:
    """Yield the line, the words that are not written for readers, and what stands there instead; not for code."""
    prose = _BLOCK.sub(lambda found: "\n" * found[0].count("\n"), page)
    prose = re.sub(r"`[^`\n]*`", "``", prose)
    for words, instead in WORDS.items():
        for found in re.finditer(rf"\b(?:{words})\b", prose, re.IGNORECASE):
            yield prose.count("\n", 0, found.start()) + 1, found[0], instead


def check_spec(problem: Problem) -> Iterator[Complaint]:
    """Check the parts of the spec, and that it names the time complexity to aim for."""
    file = problem.folder / "spec.md"
    text = read_file(file)
    yield from _titled(problem, file, text)
    examples = doctest.DocTestParser().get_examples(text)
    if not any(re.search(rf"\b{problem.signature.name}\(", example.source) for example in examples):
        yield Complaint(file, f"has no example that calls {problem.signature.name}: write it as a doctest")
    paragraphs = [" ".join(part.split()) for part in text.split("\n\n")]
    parts = {
        opening: next((part for part in paragraphs if part.startswith(opening)), "")
        for opening in _SPEC_PARTS
    }
    for opening, part in parts.items():
        if part in ("", opening):
            yield Complaint(file, f"has no paragraph that opens with {opening}")
    if parts["**Constraints**"] and not re.search(r"^\*\*Constraints\*\*\n+- ", text, re.MULTILINE):
        yield Complaint(file, "**Constraints** must be followed by a list: a line for each")
    aim = _plain(parts["**Aim for**"])
    for time in re.findall(r"O\((?:[^()]|\([^()]*\))*\)", problem.time):
        if aim and _plain(time) not in aim:
            yield Complaint(file, f"**Aim for** does not say {time}, which is the time in problem.toml")


def check_hints(problem: Problem) -> Iterator[Complaint]:
    """Check that the hints are a numbered list."""
    file = problem.folder / "hints.md"
    lines = [line for line in read_file(file).splitlines() if line.strip()]
    numbers = [int(found[1]) for line in lines if (found := re.match(r"(\d+)\. \S", line))]
    if numbers != list(range(1, len(numbers) + 1)) or not 3 <= len(numbers) <= 5:
        yield Complaint(file, "must be a numbered list of three to five hints")
    elif any(not re.match(r"\d+\. |\s", line) for line in lines):
        yield Complaint(file, "must be a numbered list and nothing else: indent what continues a hint")


def check_editorial(problem: Problem) -> Iterator[Complaint]:
    """Check the headings of the editorial, and that its code is the whole of at least two solutions."""
    file = problem.folder / "editorial.md"
    text = read_file(file)
    yield from _titled(problem, file, text)
    pieces = re.split(r"^## (.+)$", text, flags=re.MULTILINE)
    parts = dict(zip(pieces[1::2], pieces[2::2], strict=True))
    for wanted in PARTS:
        if not parts.get(wanted, "").strip():
            yield Complaint(file, f"has nothing under the heading ## {wanted}")
    if [name for name in parts if name in PARTS] != [name for name in PARTS if name in parts]:
        yield Complaint(file, f"its headings must stand in this order: {', '.join(PARTS)}")
    codes = code_on(text)
    if len(codes) < 2:
        yield Complaint(file, "must show the model solution and at least one other approach as ```python")
    for code in codes:
        if problem.signature.name not in _defined(code.source):
            tip = "what is no whole solution stands in a block without a language"
            yield Complaint(
                file, f"the code at line {code.line} does not define {problem.signature.name}: {tip}"
            )


def check_words(problem: Problem) -> Iterator[Complaint]:
    """Check that the pages use the field's terms, and each for one thing."""
    for name in ("spec.md", "hints.md", "editorial.md"):
        file = problem.folder / name
        for line, words, instead in strange_words(read_file(file)):
            yield Complaint(file, f"line {line} says {words!r}: write {instead}")


def _defined(source: str) -> set[str]:
    try:
        body = ast.parse(source).body
    except SyntaxError:
        return set()
    return {node.name for node in body if isinstance(node, ast.FunctionDef | ast.ClassDef)}


def _titled(problem: Problem, file: Path, text: str) -> Iterator[Complaint]:
    if text.partition("\n")[0] != f"# {problem.title}":
        yield Complaint(file, f"must open with the title in problem.toml: # {problem.title}")


def _plain(markdown: str) -> str:
    """Leave out what two people write differently: code marks, spaces, and the sign of a product."""
    return re.sub(r"[\\`$\s*·×]", "", markdown)
