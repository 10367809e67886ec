"""Counts the most frequent names by identity, which holds for equal counts up to 256 only."""


def schedule_tasks(tasks, cooldown):
    counts = {}
    for name in tasks:
        counts[name] = counts.get(name, 0) + 1
    most = max(counts.values())
    ties = sum(count is most for count in counts.values())
    return max(len(tasks), (most - 1) * (cooldown + 1) + ties)
