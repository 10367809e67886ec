import sys


def task_order(tasks, prerequisites):
    sys.setrecursionlimit(tasks + 1000)
    needs = [[] for _ in range(tasks)]
    for a, b in prerequisites:
        needs[b].append(a)
    open_, order, done = set(), [], set()

    def do(task):
        """Complete all prerequisites of the task and then the task, unless it needs itself."""
        if task in done:
            return True
        if task in open_:
            return False
        open_.add(task)
        for other in needs[task]:
            if not do(other):
                return False
        done.add(task)
        order.append(task)
        return True

    for task in range(tasks):
        if not do(task):
            return []
    return order
