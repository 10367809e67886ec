from collections import Counter


def schedule_tasks(tasks, cooldown):
    if not tasks:
        return 0
    counts = Counter(tasks).values()
    highest = max(counts)
    ties = sum(count == highest for count in counts)
    return max(len(tasks), (highest - 1) * (cooldown + 1) + ties)
