"""What somebody says in an interview: asked for, and kept."""

from __future__ import annotations

from judge.cli import signals
from judge.cli.asking import ask_line
from judge.cli.say import recorded, say
from judge.coach.interviews import Interview, record_step


def ask(interview: Interview, slug: str, step: str, question: str) -> None:
    """Ask something, and keep the lines up to an empty one; on Ctrl-C what was written by then, if anything was."""
    say(f"{question} (end with an empty line)")
    lines: list[str] = []
    try:
        while (line := ask_line("> ")) is not None and line.strip():
            lines.append(line)
    except signals.Stopped:
        if lines:
            recorded(record_step(interview, slug, step, "\n".join(lines)))
        raise
    recorded(record_step(interview, slug, step, "\n".join(lines)))
