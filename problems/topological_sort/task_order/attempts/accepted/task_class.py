from collections import deque


class Task:
    def __init__(self, number):
        self.number = number
        self.followers = []
        self.waits_for = 0


class Schedule:
    def __init__(self, tasks, prerequisites):
        self.tasks = {number: Task(number) for number in range(tasks)}
        for before, after in prerequisites:
            self.add_pair(before, after)

    def add_pair(self, before, after):
        self.tasks[before].followers.append(self.tasks[after])
        self.tasks[after].waits_for += 1

    def in_order(self):
        queue = deque(task for task in self.tasks.values() if task.waits_for == 0)
        order = []
        while len(queue) > 0:
            task = queue.popleft()
            order.append(task.number)
            for follower in task.followers:
                follower.waits_for -= 1
                if follower.waits_for == 0:
                    queue.append(follower)
        return order


def task_order(tasks, prerequisites):
    order = Schedule(tasks, prerequisites).in_order()
    if len(order) != tasks:
        return []
    return order
