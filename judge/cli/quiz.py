"""`judge quiz`: concept questions, asked and judged in the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer
import typer.core

from judge.cli.asking import ask_line, forget_typed
from judge.cli.say import say, warn
from judge.errors import JudgeError
from judge.words import counted

if TYPE_CHECKING:
    from judge.quiz.questions import Free, Mark, Question

_LEAVE = ("q", "quit", "exit")
_MANY = 20
"""Questions that come back, as many as are listed."""


def complete_topic(incomplete: str) -> list[str]:
    """Return the topics."""
    from judge.quiz.topics import questions_folder

    try:
        return sorted(
            path.stem for path in questions_folder().glob("*.toml") if path.stem.startswith(incomplete)
        )
    except (JudgeError, OSError):
        return []


TopicOption = Annotated[
    str | None,
    typer.Option("--topic", metavar="TOPIC", help="Only of this topic.", autocompletion=complete_topic),
]


class _Quiz(typer.core.TyperGroup):
    """The commands of the quiz; a topic is none of them, and is told so."""

    def resolve_command(self, context: Any, arguments: list[str]) -> Any:
        if arguments[0] in complete_topic(arguments[0]):
            tip = f"judge quiz --topic {arguments[0]} asks its questions"
            raise JudgeError(f"{arguments[0]} is a topic and no command", tip)
        return super().resolve_command(context, arguments)


app = typer.Typer(cls=_Quiz, invoke_without_command=True, rich_markup_mode=None)


_GIVE_UP = "?"


class _Left(Exception):
    """The person leaves the session."""


@app.callback()
def quiz(
    context: typer.Context,
    topic: TopicOption = None,
    minutes: Annotated[
        int, typer.Option("--minutes", metavar="N", min=1, help="How long it takes, about.")
    ] = 15,
    new: Annotated[
        int, typer.Option("--new", metavar="N", min=0, help="How many new questions a day at most.")
    ] = 10,
) -> None:
    """Ask concept questions, and judge the answers: those that are due, then new ones.

    At any question q leaves and ? gives up. Each answer is recorded at once, and the next judge quiz goes on.
    """
    if context.invoked_subcommand is not None:
        return
    from random import Random

    from judge.coach.quizzes import asked_first_on, memories, read_answers, session
    from judge.practice.days import today
    from judge.practice.settings import settings
    from judge.quiz.questions import load_questions

    questions = load_questions()
    answers, day = read_answers(), today()
    known = memories(answers, settings().retention)
    left = max(0, new - asked_first_on(day, answers))
    # On one day new questions come in one order, so that a session that was left goes on with those left open.
    chance = Random(f"{day}")
    asked = session(questions.of(topic), known, day, minutes=minutes, new=left, chance=chance)
    total = len(asked.questions)
    if not total:
        _nothing(topic, new, left)
        return
    say(f"{len(asked.due)} due, {len(asked.new)} new; q leaves, ? gives up")
    right = done = 0
    lost = None
    try:
        for number, question in enumerate(asked.questions, 1):
            say(f"\nquestion {number} of {total}, {questions.topics[question.topic]}")
            share, warning = _ask(question)
            right, done = right + (share == 1), done + 1
            if warning != lost:
                warn(warning)
                lost = warning
    except _Left:
        say(f"left after {done} of {total}\nnext: judge quiz goes on")
    if done:
        say(f"\n{right} of {done} right")
        say("judge quiz list shows what comes back, and when")


@app.command("list")
def list_questions(
    topic: TopicOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print a list of objects.")] = False,
) -> None:
    """List the topics, and what was asked.

    With --topic all questions of it, each with when it comes back. An answer is never shown.
    """
    from judge.coach.quizzes import memories, read_answers
    from judge.practice.days import today
    from judge.practice.settings import settings
    from judge.quiz.questions import load_questions

    questions = load_questions()
    answers = read_answers()
    known = memories(answers, settings().retention)
    chosen = questions.of(topic)
    if as_json:
        from json import dumps

        typer.echo(dumps([_plain(one, answers, known) for one in chosen], indent=2))
        return
    day = today()
    for name, title in questions.topics.items():
        if of_topic := [one for one in chosen if one.topic == name]:
            asked = [known[one.id] for one in of_topic if one.id in known]
            due = sum(memory.due <= day for memory in asked)
            told = f", {due} due" if due else ""
            say(f"{title} ({name}): {len(asked)} of {len(of_topic)} asked{told}", indent=4)
    if topic is not None:
        shown = chosen
    else:
        shown = sorted((one for one in chosen if one.id in known), key=lambda one: known[one.id].due)[:_MANY]
        if shown:
            say("\nwhat comes back first")
    for one in shown:
        when = (
            f", {'due' if known[one.id].due <= day else 'comes back'} {known[one.id].due}"
            if one.id in known
            else ""
        )
        say(f"  {one.id}: {one.kind}{when}", indent=4)
    say("next: judge quiz --topic TOPIC, or judge quiz list --topic TOPIC")


@app.command("show")
def show(
    question: Annotated[
        str, typer.Argument(metavar="ID", help="The name of a question, such as auc_from_pairs.")
    ],
    answer: Annotated[bool, typer.Option("--answer", help="Show the answer too.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Show a question; the answer only with --answer."""
    from judge.coach.quizzes import memories, read_answers
    from judge.practice.settings import settings
    from judge.quiz.questions import load_questions

    one = load_questions().find(question)
    seed = 0
    if as_json:
        from json import dumps

        answers = read_answers()
        data = _plain(one, answers, memories(answers, settings().retention)) | {"ask": one.shown(seed)}
        typer.echo(
            dumps(data | ({"answer": one.told(seed), "why": _why(one, seed)} if answer else {}), indent=2)
        )
        return
    _show(one.shown(seed))
    say(f"\n({one.how})")
    if answer:
        _reveal(one, seed)
    else:
        say(f"next: judge quiz --topic {one.topic} asks it")


def _ask(question: Question) -> tuple[float, str | None]:
    """Ask a question until there is an answer that can be read; give what it was worth, and a warning."""
    from random import Random

    from judge.coach.quizzes import record_answer
    from judge.quiz.questions import Free, Mark, Predict, Unreadable

    seed = Random().randrange(2**31)
    _show(question.shown(seed))
    lines = f": {counted(question.lines, 'line')}" if isinstance(question, Predict) else ""
    say(f"\n({question.how}{lines})")
    forget_typed()
    while True:
        said = (
            _free()
            if isinstance(question, Free)
            else _printed(question.lines)
            if isinstance(question, Predict)
            else _line("> ")
        )
        if said == _GIVE_UP:
            mark = Mark(0, "")
            break
        if isinstance(question, Free):
            ticked, mark = _tick(question)
            said = f"{said}\n[{ticked}]"
            break
        try:
            mark = question.mark(said, seed)
            break
        except Unreadable as error:
            say(f"{error}" + (f": {error.tip}" if error.tip else ""))
    given_up = said == _GIVE_UP
    _tell(mark, given_up=given_up)
    _reveal(question, seed, ticked=isinstance(question, Free) and not given_up)
    return mark.share, record_answer(question.id, seed, said, mark.share)


def _line(prompt: str) -> str:
    """Read a line that says something; _Left where the person leaves."""
    while True:
        if line := _any_line(prompt).strip():
            return line


def _any_line(prompt: str) -> str:
    """Read a line that may be empty; _Left where the person leaves."""
    line = ask_line(prompt)
    if line is None or line.strip().lower() in _LEAVE:
        raise _Left
    return line


def _printed(count: int) -> str:
    """Read as many lines as are printed; some may be written in one, with \\n or \\ between."""
    from judge.quiz.questions import written_lines

    lines: list[str] = []
    while len(lines) < count:
        line = _line("> ")
        if line == _GIVE_UP:
            return line
        lines += written_lines(line).splitlines()
    return "\n".join(lines)


def _free() -> str:
    """Read some lines, up to an empty one."""
    lines = [_line("> ")]
    while lines != [_GIVE_UP]:
        if not (line := _any_line("> ").rstrip()):
            break
        lines.append(line)
    return "\n".join(lines)


def _tick(question: Free) -> tuple[str, Mark]:
    """Show the points of a good answer, and ask which of them the person's had."""
    from judge.quiz.questions import Unreadable

    say("\nwhich of these did your answer have? write their numbers, all or none")
    _show(question.checklist())
    forget_typed()
    while True:
        ticked = _line("points > ")
        try:
            return ticked, question.mark(ticked, 0)
        except Unreadable as error:
            say(f"{error}: {error.tip}")


def _tell(mark: Mark, *, given_up: bool) -> None:
    word = "given up" if given_up else "right" if mark.right else "partly right" if mark.share else "wrong"
    say(f"{word}{': ' if mark.text else ''}{mark.text}")


def _reveal(question: Question, seed: int, *, ticked: bool = False) -> None:
    """Show the right answer, unless its points were `ticked` already, why it is right, and where one can read on."""
    if not ticked:
        say("\nanswer")
        _show(question.told(seed))
        typer.echo()
    _show(_why(question, seed))
    say(f"source: {question.source}")


def _why(question: Question, seed: int) -> str:
    from judge.quiz.questions import Number

    return question.explained(seed) if isinstance(question, Number) else question.why


def _show(markdown: str) -> None:
    from judge.cli.page import show_page

    show_page(markdown, "")


def _nothing(topic: str | None, new: int, left: int) -> None:
    of_topic = f" of {topic}" if topic else ""
    if new and not left:
        say(f"no question{of_topic} is due, and today's {new} new ones were asked")
        say(f"next: judge quiz --new {2 * new} asks more")
    else:
        say(f"no question{of_topic} is due, and there is no new one\nnext: judge quiz list")


def _plain(question: Question, answers: dict[str, Any], known: dict[str, Any]) -> dict[str, Any]:
    memory = known.get(question.id)
    given = answers.get(question.id, [])
    return {
        "id": question.id,
        "topic": question.topic,
        "kind": question.kind,
        "source": question.source,
        "answers": len(given),
        "right": sum(answer.share == 1 for answer in given),
        "due": memory.due.isoformat() if memory else None,
    }
