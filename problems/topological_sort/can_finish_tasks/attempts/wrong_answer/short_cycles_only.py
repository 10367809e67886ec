"""Adds indirect pairs twice, and so finds cycles of up to four tasks, but no longer ones."""


def can_finish_tasks(tasks, prerequisites):
    pairs = {(a, b) for a, b in prerequisites}
    for _ in range(2):
        if any(a == b or (b, a) in pairs for a, b in pairs):
            return False
        followers = {}
        for a, b in pairs:
            followers.setdefault(a, []).append(b)
        pairs = pairs | {(a, c) for a, b in pairs for c in followers.get(b, [])}
    return True
