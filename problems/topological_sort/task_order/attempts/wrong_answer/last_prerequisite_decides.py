"""Overwrites the result for one prerequisite of a task with the result for the next."""


def task_order(tasks, prerequisites):
    needs = [[] for _ in range(tasks)]
    for a, b in prerequisites:
        needs[b].append(a)
    begun, done, order = set(), set(), []

    def do(task):
        if task in done:
            return True
        if task in begun:
            return False
        begun.add(task)
        possible = True
        for other in needs[task]:
            possible = do(other)
        done.add(task)
        order.append(task)
        return possible

    return order if all(do(task) for task in range(tasks)) else []
