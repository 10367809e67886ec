"""Questions as they lie in `questions/*.toml`: one file a topic, each question with its kind, source and proof."""

from __future__ import annotations

import random
import re
import tomllib
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from math import isfinite
from pathlib import Path
from typing import Any, ClassVar, Final

from judge.catalog import one_of
from judge.errors import JudgeError
from judge.quiz.draws import computed, draw, filled
from judge.quiz.formulas import FUNCTIONS, Formula, FormulaError, Symbol, difference, read_formula, shown
from judge.quiz.topics import questions_folder

LETTERS: Final = "abcdefghijkl"
_TOLERANCE: Final = 0.005


class Unreadable(JudgeError):
    """An answer that cannot be read: it is no wrong one, and is asked for again."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What an answer is worth."""

    share: float
    """1 for a right answer, 0 for a wrong one; between them for a part of a free answer."""
    text: str
    """What was right or wrong with it, in lines."""

    @property
    def right(self) -> bool:
        return self.share == 1


@dataclass(frozen=True)
class Question(ABC):
    """A question. What it shows and what is right may depend on a seed."""

    id: str
    topic: str
    ask: str
    why: str
    """Why the answer is what it is."""
    source: str
    kind: ClassVar[str]
    seconds: ClassVar[int]
    """How long it usually takes."""
    how: ClassVar[str]
    """How to answer, in one sentence."""
    keys: ClassVar[Mapping[str, type]]
    """The keys that a question of this kind has besides those of all."""

    @abstractmethod
    def shown(self, seed: int) -> str:
        """Return what is asked, as Markdown."""

    @abstractmethod
    def mark(self, answer: str, seed: int) -> Mark:
        """Judge an answer; Unreadable where it is none of this kind."""

    @abstractmethod
    def right(self, seed: int) -> str:
        """Return a right answer, as one would type it."""

    @abstractmethod
    def told(self, seed: int) -> str:
        """Return the right answer, as it is told."""

    @abstractmethod
    def proofs(self, seed: int) -> tuple[Iterable[str], Iterable[str]]:
        """Return further right answers, and wrong ones: what the proof tries."""


@dataclass(frozen=True)
class Number(Question):
    """A number, computed from drawn ones."""

    answer: str
    wrong: tuple[str, ...]
    draws: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    tolerance: float = _TOLERANCE
    kind = "number"
    seconds = 60
    how = "a number, or an expression such as 7 / 10 or 35 %"
    keys: ClassVar = {"answer": str, "wrong": list, "draw": dict, "tolerance": float}

    def shown(self, seed: int) -> str:
        near = f"to within {100 * self.tolerance:g} %" if self.tolerance else "exactly"
        return f"{filled(self.ask, self._numbers(seed))}\n\nAnswer {near}."

    def mark(self, answer: str, seed: int) -> Mark:
        values, expected = _readings(answer), computed(self.answer, self._numbers(seed))
        if any(self._near(value, expected) for value in values):
            return Mark(1, "")
        return Mark(0, f"expected {shown(expected)}, got {shown(values[0])}")

    def right(self, seed: int) -> str:
        return repr(computed(self.answer, self._numbers(seed)))

    def told(self, seed: int) -> str:
        numbers = self._numbers(seed)
        with_numbers = filled(re.sub(r"[A-Za-z_]\w*(?!\w*\()", self._braced, self.answer), numbers)
        value = shown(computed(self.answer, numbers))
        return value if with_numbers == value else f"{with_numbers} = {value}"

    def _braced(self, name: re.Match[str]) -> str:
        return f"{{{name[0]}}}" if name[0] in self.draws else name[0]

    def proofs(self, seed: int) -> tuple[Iterable[str], Iterable[str]]:
        numbers = self._numbers(seed)
        return (), [repr(computed(text, numbers)) for text in self.wrong]

    def explained(self, seed: int) -> str:
        """Return why, with the numbers."""
        return filled(self.why, self._numbers(seed))

    def _numbers(self, seed: int) -> dict[str, float | int]:
        return draw(self.draws, seed)

    def _near(self, value: float, expected: float) -> bool:
        return abs(value - expected) <= self.tolerance * max(abs(expected), 1e-9) + 1e-9


_A_NUMBER: Final = "write a number, such as 0.7 or 7 / 10"
_THOUSANDS: Final = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])")
_DECIMAL_COMMA: Final = re.compile(r"[-+]?[1-9]\d{0,2},\d{3}")


def _readings(text: str) -> list[float]:
    """Read a number that somebody typed: an expression, per cent, with commas between thousands.

    What may be thousands or a decimal comma is both.
    """
    plain = text.strip().replace("\N{MINUS SIGN}", "-")
    percent = plain.endswith("%")
    plain = plain.removesuffix("%").strip()
    texts = [plain]
    if "(" not in plain:  # else a comma may stand between two arguments
        texts = [_THOUSANDS.sub(lambda found: found[0].replace(",", ""), plain)]
        if _DECIMAL_COMMA.fullmatch(plain):
            texts.append(plain.replace(",", "."))
        if "," in texts[0]:
            raise Unreadable("a comma stands only between thousands", "write a decimal point, as in 0.7")
    return [_value(one) / (100 if percent else 1) for one in texts]


def _value(text: str) -> float:
    if not text:
        raise Unreadable("there is no number", _A_NUMBER)
    if "%" in text:
        raise Unreadable("per cent comes after one number", "write a number, such as 35 %")
    try:
        value = float(read_formula(text, {}).value({}))
    except FormulaError as error:
        unit = re.fullmatch(r"(\w+) is unknown|write \* between .* and [A-Za-z]\w*", str(error))
        tip = (
            "write the number alone, without a unit, such as 0.7" if unit else f"{error.tip}, or {_A_NUMBER}"
        )
        raise Unreadable(str(error), tip) from error
    if not isfinite(value):
        raise Unreadable("that is no finite number", _A_NUMBER)
    return value


@dataclass(frozen=True)
class Expression(Question):
    """A formula in named symbols."""

    answer: str
    equal: tuple[str, ...]
    wrong: tuple[str, ...]
    symbols: Mapping[str, Symbol]
    meanings: Mapping[str, str]
    kind = "formula"
    seconds = 120
    how = f"a formula of these names, with + - * / ** @ .T and {', '.join(sorted(FUNCTIONS))}"
    keys: ClassVar = {"answer": str, "right": list, "wrong": list, "symbols": dict}

    def shown(self, seed: int) -> str:
        named = "\n".join(f"- `{name}`: {meaning}" for name, meaning in self.meanings.items())
        return f"{self.ask}\n\n{named}"

    def mark(self, answer: str, seed: int) -> Mark:
        try:
            formula = read_formula(answer, self.symbols)
            found = difference(self._expected, formula, self.symbols)
        except FormulaError as error:
            raise Unreadable(str(error), error.tip) from error
        return Mark(1, "") if found is None else Mark(0, f"it differs {found.text}")

    def right(self, seed: int) -> str:
        return self.answer

    def told(self, seed: int) -> str:
        return f"`{self.answer}`"

    def proofs(self, seed: int) -> tuple[Iterable[str], Iterable[str]]:
        return self.equal, self.wrong

    @cached_property
    def _expected(self) -> Formula:
        return read_formula(self.answer, self.symbols)


@dataclass(frozen=True)
class Choice(Question):
    """Several answers of which some are right."""

    rights: tuple[str, ...]
    wrongs: Mapping[str, str]
    """Each with why it is wrong."""
    kind = "choice"
    seconds = 45
    how = "the letters of all right answers, such as a c"
    keys: ClassVar = {"right": list, "wrong": list}

    def shown(self, seed: int) -> str:
        return f"{self.ask}\n\n" + _lettered(self._order(seed))

    def mark(self, answer: str, seed: int) -> Mark:
        order = self._order(seed)
        chosen = {order[at] for at in _letters(answer, len(order))}
        lines = [
            f"{_letter(order, text)} is wrong: {self.wrongs[text]}"
            for text in order
            if text in chosen - {*self.rights}
        ]
        lines += [
            f"{_letter(order, text)} is right too: {text}"
            for text in order
            if text in {*self.rights} - chosen
        ]
        return Mark(float(not lines), "\n".join(lines))

    def right(self, seed: int) -> str:
        order = self._order(seed)
        return " ".join(_letter(order, text) for text in sorted(self.rights, key=order.index))

    def told(self, seed: int) -> str:
        order = self._order(seed)
        return "\n".join(f"{_letter(order, text)}) {text}  " for text in order if text in self.rights)

    def proofs(self, seed: int) -> tuple[Iterable[str], Iterable[str]]:
        order = self._order(seed)
        one_wrong = [
            " ".join(sorted({*self.right(seed).split(), _letter(order, text)})) for text in self.wrongs
        ]
        return [self.right(seed).replace(" ", ""), self.right(seed).upper().replace(" ", ",")], one_wrong

    def _order(self, seed: int) -> list[str]:
        order = [*self.rights, *self.wrongs]
        random.Random(seed).shuffle(order)
        return order


@dataclass(frozen=True)
class Predict(Question):
    """A few lines of code: what do they print?"""

    code: str
    answer: str
    wrong: tuple[str, ...]
    kind = "predict"
    seconds = 60
    how = "what is printed"
    keys: ClassVar = {"code": str, "answer": str, "wrong": list}

    def shown(self, seed: int) -> str:
        return f"{self.ask}\n\n```python\n{self.code.strip()}\n```"

    def mark(self, answer: str, seed: int) -> Mark:
        if _printed(answer) == _printed(self.answer):
            return Mark(1, "")
        return Mark(0, "")

    def right(self, seed: int) -> str:
        return self.answer.strip().replace("\n", " \\ ")

    def told(self, seed: int) -> str:
        return f"```\n{self.answer.strip()}\n```"

    def proofs(self, seed: int) -> tuple[Iterable[str], Iterable[str]]:
        return [f"  {self.right(seed)} "], self.wrong

    @property
    def lines(self) -> int:
        """How many lines are printed."""
        return len(self.answer.strip().splitlines())


def written_lines(text: str) -> str:
    """Return what was typed with a new line for each \\n or \\ in it."""
    return text.replace("\\n", "\n").replace("\\", "\n")


def _printed(text: str) -> str:
    """Return what is printed without what is only typing: spaces beside brackets, a 0 before a point, case of True."""
    text = written_lines(text.replace("\N{MINUS SIGN}", "-")).strip()
    text = re.sub(r"(?<![\w.])\.(?=\d)", "0.", text)
    text = re.sub(r"\b(?:true|false|none|nan|inf)\b", lambda word: word[0].lower(), text, flags=re.IGNORECASE)
    lines = [" ".join(line.split()) for line in text.splitlines()]
    return "\n".join(re.sub(r"\s*([\[\](),])\s*", r"\1", line) for line in lines)


@dataclass(frozen=True)
class Order(Question):
    """Steps that are to be put into order."""

    steps: tuple[str, ...]
    kind = "order"
    seconds = 60
    how = "all letters in the right order, such as c a b"
    keys: ClassVar = {"steps": list}

    def shown(self, seed: int) -> str:
        return f"{self.ask}\n\n" + _lettered(self._order(seed))

    def mark(self, answer: str, seed: int) -> Mark:
        order = self._order(seed)
        given = _letters(answer, len(order))
        if len(given) < len(order):
            raise Unreadable(
                f"there are {len(order)} steps, and {len(given)} letters", "write each letter once"
            )
        for number, (at, step) in enumerate(zip(given, self.steps, strict=True), 1):
            if order[at] != step:
                return Mark(0, f"step {number} is: {step}")
        return Mark(1, "")

    def right(self, seed: int) -> str:
        order = self._order(seed)
        return " ".join(_letter(order, step) for step in self.steps)

    def told(self, seed: int) -> str:
        order = self._order(seed)
        return "\n".join(
            f"{number}. {step} ({_letter(order, step)})" for number, step in enumerate(self.steps, 1)
        )

    def proofs(self, seed: int) -> tuple[Iterable[str], Iterable[str]]:
        letters = self.right(seed).split()
        swapped = [letters[1], letters[0], *letters[2:]]
        return ["".join(letters)], [" ".join(swapped), " ".join(reversed(letters))]

    def _order(self, seed: int) -> list[str]:
        order = list(self.steps)
        while order == list(self.steps):
            random.Random(seed).shuffle(order)
            seed += 1
        return order


@dataclass(frozen=True)
class Match(Question):
    """Things that belong together."""

    pairs: Mapping[str, str]
    kind = "match"
    seconds = 60
    how = "a letter for each number in order, such as b a c"
    keys: ClassVar = {"pairs": dict}

    def shown(self, seed: int) -> str:
        numbered = "\n".join(f"{number}. {left}" for number, left in enumerate(self._lefts(seed), 1))
        return f"{self.ask}\n\n{numbered}\n\n{_lettered(self._rights(seed))}"

    def mark(self, answer: str, seed: int) -> Mark:
        lefts, rights = self._lefts(seed), self._rights(seed)
        given = _letters(_numbered(answer, len(lefts)), len(rights), repeated=True)
        if len(given) != len(lefts):
            raise Unreadable(
                f"there are {len(lefts)} numbers, and {len(given)} letters", "write a letter for each number"
            )
        lines = [
            f"{number}. {left}: {self.pairs[left]}"
            for number, (left, at) in enumerate(zip(lefts, given, strict=True), 1)
            if rights[at] != self.pairs[left]
        ]
        return Mark(float(not lines), "\n".join(lines))

    def right(self, seed: int) -> str:
        rights = self._rights(seed)
        return " ".join(_letter(rights, self.pairs[left]) for left in self._lefts(seed))

    def told(self, seed: int) -> str:
        return "\n".join(f"{n}. {left}: {self.pairs[left]}" for n, left in enumerate(self._lefts(seed), 1))

    def proofs(self, seed: int) -> tuple[Iterable[str], Iterable[str]]:
        letters = self.right(seed).split()
        numbered = " ".join(f"{number}{letter}" for number, letter in enumerate(letters, 1))
        backwards = ", ".join(f"{number} -> {letters[number - 1]}" for number in range(len(letters), 0, -1))
        others = [letters[1:] + letters[:1], [letters[-1], *letters[:-1]]]
        return ["".join(letters), numbered, backwards], [" ".join(other) for other in others]

    def _lefts(self, seed: int) -> list[str]:
        order = list(self.pairs)
        random.Random(seed).shuffle(order)
        return order

    def _rights(self, seed: int) -> list[str]:
        order = sorted(set(self.pairs.values()))
        random.Random(seed + 1).shuffle(order)
        return order


@dataclass(frozen=True)
class Free(Question):
    """Something to explain; the person ticks the points that the answer had."""

    points: tuple[str, ...]
    kind = "free"
    seconds = 180
    how = "some lines, then an empty one; after it you tick which points of a good answer yours had"
    keys: ClassVar = {"points": list}

    def shown(self, seed: int) -> str:
        return self.ask

    def checklist(self) -> str:
        """Return the points of a good answer, numbered."""
        return "\n".join(f"{number}. {point}" for number, point in enumerate(self.points, 1))

    def mark(self, answer: str, seed: int) -> Mark:
        """Judge which points were ticked: numbers, `all` or `none`."""
        last = len(self.points)
        ticked: set[int] = set()
        text = re.sub(r"\s*(?:-|–|\.\.+)\s*", "-", answer.strip().lower())
        for word in re.split(r"[\s,;.]+|\band\b", text):
            match = re.fullmatch(r"(\d{1,3})(?:-(\d{1,3}))?", word)
            first, end = (int(match[1]), int(match[2] or match[1])) if match else (0, 0)
            if word == "all":
                ticked |= set(range(1, last + 1))
            elif 1 <= first <= end <= last:
                ticked |= set(range(first, end + 1))
            elif word not in ("", "none", "0"):
                raise Unreadable(f"{word} is no point", f"write numbers from 1 to {last}, all or none")
        missing = [point for number, point in enumerate(self.points, 1) if number not in ticked]
        told = f"{len(ticked)} of {len(self.points)} points"
        return Mark(len(ticked) / len(self.points), "" if not missing else told)

    def right(self, seed: int) -> str:
        return "all"

    def told(self, seed: int) -> str:
        return self.checklist()

    def proofs(self, seed: int) -> tuple[Iterable[str], Iterable[str]]:
        return [" ".join(str(number) for number in range(1, len(self.points) + 1))], ["none", "1"]


def _lettered(texts: Sequence[str]) -> str:
    return "\n".join(f"{letter}) {text}  " for letter, text in zip(LETTERS, texts, strict=False))


def _letter(order: Sequence[str], text: str) -> str:
    return LETTERS[order.index(text)]


def _numbered(answer: str, count: int) -> str:
    """Return letters in the order of the numbers before them, as in `2 -> b, 1: a`; as they are without numbers."""
    if not re.search(r"\d", answer):
        return answer
    pairs = re.findall(r"(\d+)[^\w]*([A-Za-z])(?![A-Za-z])", answer)
    letters = {int(number[:3]): letter for number, letter in pairs}
    if len(pairs) != len(re.findall(r"\d+", answer)) or sorted(letters) != list(range(1, count + 1)):
        raise Unreadable("the numbers and letters do not pair up", f"write a letter for each of 1 to {count}")
    return " ".join(letters[number] for number in sorted(letters))


def _letters(answer: str, count: int, *, repeated: bool = False) -> list[int]:
    """Read letters; Unreadable where there are none, others, or one twice."""
    letters = re.sub(r"\band\b|[^\w]|_", "", answer.lower())
    known = LETTERS[:count]
    if not letters or set(letters) - set(known):
        strange = next((letter for letter in letters if letter not in known), "")
        what = f"{strange!r} is no answer" if strange else "there is no letter"
        raise Unreadable(what, f"write letters from {known[0]} to {known[-1]}")
    if not repeated and len(set(letters)) < len(letters):
        raise Unreadable("a letter stands twice", "write each letter once")
    return [known.index(letter) for letter in letters]


KINDS: Final[Mapping[str, type[Question]]] = {
    one.kind: one for one in (Number, Expression, Choice, Predict, Order, Match, Free)
}


# --- reading ---


class BrokenQuestion(JudgeError):
    """A question that cannot be used; the message names the file and the question."""


@dataclass(frozen=True)
class Questions:
    """All questions by id, in the order of their topics, and the titles of the topics."""

    topics: Mapping[str, str]
    by_id: Mapping[str, Question]

    def find(self, name: str) -> Question:
        """Return the question with an id; JudgeError with those that are near where there is none."""
        given = name.strip().lower()
        if given in self.by_id:
            return self.by_id[given]
        near = get_close_matches(given, self.by_id, n=3) or [
            one for one in self.by_id if given and given in one
        ]
        guess = f"did you mean {' or '.join(near[:5])}? " if near else ""
        raise JudgeError(f"there is no question {name!r}", f"{guess}judge quiz list --topic TOPIC lists them")

    def of(self, topic: str | None) -> list[Question]:
        """Return the questions of a topic, or all; JudgeError on a topic that is none."""
        if topic is None:
            return list(self.by_id.values())
        topic = one_of("topic", topic, self.topics)
        return [question for question in self.by_id.values() if question.topic == topic]


def load_questions(folder: Path | None = None) -> Questions:
    """Read all questions; BrokenQuestion names what is wrong with one."""
    topics: dict[str, str] = {}
    by_id: dict[str, Question] = {}
    for path in sorted((folder or questions_folder()).glob("*.toml")):
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise BrokenQuestion(f"{path}: {error}", "fix the file") from error
        if set(data) - {"title", "question"} or not isinstance(data.get("title"), str):
            raise BrokenQuestion(f"{path}: it needs title and [[question]], and nothing else", "fix the file")
        topics[path.stem] = data["title"]
        for entry in data.get("question", []):
            name = f"{path}: {entry.get('id', 'a question without id')}"
            try:
                question = read_question(entry, path.stem)
            except (ValueError, TypeError, KeyError, AttributeError) as error:
                raise BrokenQuestion(f"{name}: {error}", "CONTRIBUTING.md lists the keys") from error
            if question.id in by_id:
                raise BrokenQuestion(
                    f"{name}: the id is taken by one of {by_id[question.id].topic}", "take another id"
                )
            by_id[question.id] = question
    return Questions(topics, by_id)


_COMMON: Final = {"id": str, "kind": str, "ask": str, "why": str, "source": str}


def read_question(entry: Mapping[str, Any], topic: str) -> Question:
    """Return the question that an entry describes; ValueError where it is none."""
    kind = KINDS.get(entry.get("kind", ""))
    if kind is None:
        raise ValueError(f"kind must be one of {', '.join(KINDS)}")
    keys = {**_COMMON, **kind.keys}
    optional = {"draw", "tolerance"}
    for key in entry.keys() - keys.keys():
        raise ValueError(f"unknown key {key!r}")
    for key, wanted in keys.items():
        if key not in entry and key not in optional:
            raise ValueError(f"{key!r} is missing")
        if key in entry and not isinstance(
            entry[key], int if wanted is float and isinstance(entry[key], int) else wanted
        ):
            raise ValueError(f"{key!r} must be of type {wanted.__name__}")
    common = {key: entry[key].strip() for key in ("id", "ask", "why", "source")} | {"topic": topic}
    if not re.fullmatch(r"[a-z][a-z0-9_]*", common["id"]) or not all(common.values()):
        raise ValueError("id must be a name in small letters, and ask, why and source must say something")
    match entry["kind"]:
        case "number":
            draws = entry.get("draw", {})
            return Number(
                **common,
                answer=entry["answer"],
                wrong=tuple(entry["wrong"]),
                draws=draws,
                tolerance=float(entry.get("tolerance", _TOLERANCE)),
            )
        case "formula":
            meanings = {name: meaning for name, (_, meaning) in entry["symbols"].items()}
            symbols = {name: Symbol.read(text) for name, (text, _) in entry["symbols"].items()}
            return Expression(
                **common,
                answer=entry["answer"],
                equal=tuple(entry["right"]),
                wrong=tuple(entry["wrong"]),
                symbols=symbols,
                meanings=meanings,
            )
        case "choice":
            wrongs = {one["answer"]: one["why"] for one in entry["wrong"]}
            return Choice(**common, rights=tuple(entry["right"]), wrongs=wrongs)
        case "predict":
            return Predict(**common, code=entry["code"], answer=entry["answer"], wrong=tuple(entry["wrong"]))
        case "order":
            return Order(**common, steps=tuple(entry["steps"]))
        case "match":
            return Match(**common, pairs=entry["pairs"])
    return Free(**common, points=tuple(entry["points"]))
