"""Checks only that there is a task without prerequisites and one without followers."""


def can_finish_tasks(tasks, prerequisites):
    first = set(range(tasks)) - {b for _, b in prerequisites}
    last = set(range(tasks)) - {a for a, _ in prerequisites}
    return not tasks or bool(first and last)
