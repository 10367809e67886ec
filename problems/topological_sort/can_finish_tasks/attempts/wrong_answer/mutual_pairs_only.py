"""Finds only cycles of one or two tasks."""


def can_finish_tasks(tasks, prerequisites):
    pairs = {(a, b) for a, b in prerequisites}
    return not any((b, a) in pairs for a, b in pairs)
