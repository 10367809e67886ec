from collections import deque


class Step:
    def __init__(self, number):
        self.number = number
        self.followers = []
        self.waits_for = 0


class Recipe:
    def __init__(self, vertices, edges):
        self.steps = {number: Step(number) for number in range(vertices)}
        for before, after in edges:
            self.add_note(before, after)

    def add_note(self, before, after):
        self.steps[before].followers.append(self.steps[after])
        self.steps[after].waits_for += 1

    def in_order(self):
        queue = deque(step for step in self.steps.values() if step.waits_for == 0)
        order = []
        while len(queue) > 0:
            step = queue.popleft()
            order.append(step.number)
            for follower in step.followers:
                follower.waits_for -= 1
                if follower.waits_for == 0:
                    queue.append(follower)
        return order


def topological_sort(vertices, edges):
    order = Recipe(vertices, edges).in_order()
    if len(order) != vertices:
        return []
    return order
