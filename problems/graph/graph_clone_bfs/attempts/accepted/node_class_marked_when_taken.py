from collections import deque


class Node:
    def __init__(self, number):
        self.number = number
        self.neighbors = []
        self.visited = False
        self.came_from = None


class Graph:
    def __init__(self, nodes, edges):
        self.nodes = [Node(number) for number in range(nodes)]
        for a, b in edges:
            self.nodes[a].neighbors.append(self.nodes[b])
            self.nodes[b].neighbors.append(self.nodes[a])

    def search(self, start, goal):
        queue = deque([(self.nodes[start], None)])
        while len(queue) > 0:
            node, came_from = queue.popleft()
            if node.visited:
                continue
            node.visited = True
            node.came_from = came_from
            if node.number == goal:
                return node
            for neighbor in node.neighbors:
                if not neighbor.visited:
                    queue.append((neighbor, node))
        return None


def shortest_route(nodes, edges, start, goal):
    node = Graph(nodes, edges).search(start, goal)
    route = deque()
    while node is not None:
        route.appendleft(node.number)
        node = node.came_from
    return list(route)
