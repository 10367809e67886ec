from collections import deque


class Vertex:
    def __init__(self, number):
        self.number = number
        self.followers = []
        self.waits_for = 0


class Graph:
    def __init__(self, vertices, edges):
        self.vertices_by_number = {number: Vertex(number) for number in range(vertices)}
        for before, after in edges:
            self.add_edge(before, after)

    def add_edge(self, before, after):
        self.vertices_by_number[before].followers.append(self.vertices_by_number[after])
        self.vertices_by_number[after].waits_for += 1

    def in_order(self):
        queue = deque(vertex for vertex in self.vertices_by_number.values() if vertex.waits_for == 0)
        order = []
        while len(queue) > 0:
            vertex = queue.popleft()
            order.append(vertex.number)
            for follower in vertex.followers:
                follower.waits_for -= 1
                if follower.waits_for == 0:
                    queue.append(follower)
        return order


def topological_sort(vertices, edges):
    order = Graph(vertices, edges).in_order()
    if len(order) != vertices:
        return []
    return order
