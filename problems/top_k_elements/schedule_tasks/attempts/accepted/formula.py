from collections import Counter


def schedule_tasks(tasks, cooldown):
    if not tasks:
        return 0
    counts = Counter(tasks).values()
    most = max(counts)
    ties = sum(count == most for count in counts)
    return max(len(tasks), (most - 1) * (cooldown + 1) + ties)
