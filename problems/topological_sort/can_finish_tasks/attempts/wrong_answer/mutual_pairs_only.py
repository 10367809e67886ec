"""Knows only circles of two tasks, and of one."""


def can_finish_tasks(tasks, prerequisites):
    pairs = {(a, b) for a, b in prerequisites}
    return not any((b, a) in pairs for a, b in pairs)
