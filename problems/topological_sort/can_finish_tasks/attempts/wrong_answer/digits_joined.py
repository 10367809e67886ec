"""Skips duplicate pairs by their joined digits, where 11 before 2 looks like 1 before 12."""


def can_finish_tasks(tasks, prerequisites):
    seen = set()
    followers = [[] for _ in range(tasks)]
    waiting_for = [0] * tasks
    for before, after in prerequisites:
        if f"{before}{after}" not in seen:
            seen.add(f"{before}{after}")
            followers[before].append(after)
            waiting_for[after] += 1
    free = [task for task in range(tasks) if not waiting_for[task]]
    for task in free:
        for after in followers[task]:
            waiting_for[after] -= 1
            if not waiting_for[after]:
                free.append(after)
    return len(free) == tasks
