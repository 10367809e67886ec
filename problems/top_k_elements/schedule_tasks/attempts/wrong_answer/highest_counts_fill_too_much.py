"""Lets a name with the highest count fill m idle intervals, although only m - 1 rounds have any."""


def schedule_tasks(tasks, cooldown):
    counts = {}
    for name in tasks:
        counts[name] = counts.get(name, 0) + 1
    highest, *others = sorted(counts.values(), reverse=True)
    idle = (highest - 1) * cooldown - sum(others)
    return len(tasks) + max(idle, 0)
