"""Lets a name that is as frequent as the first fill as many pauses as it has tasks, one more than there are."""


def schedule_tasks(tasks, cooldown):
    counts = {}
    for name in tasks:
        counts[name] = counts.get(name, 0) + 1
    most, *others = sorted(counts.values(), reverse=True)
    idle = (most - 1) * cooldown - sum(others)
    return len(tasks) + max(idle, 0)
