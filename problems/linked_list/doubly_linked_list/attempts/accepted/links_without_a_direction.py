class Node:
    def __init__(self, value):
        self.value = value
        self.neighbors = set()

    def other(self, node):
        """Return the neighbor on the other side of a node; None at the end."""
        for neighbor in self.neighbors:
            if neighbor is not node:
                return neighbor
        return None


class LinkedDeque:
    def __init__(self):
        self.front = self.back = None

    def push(self, value, near):
        node = Node(value)
        if near is not None:
            node.neighbors.add(near)
            near.neighbors.add(node)
        return node

    def push_front(self, value):
        self.front = self.push(value, self.front)
        self.back = self.back or self.front

    def push_back(self, value):
        self.back = self.push(value, self.back)
        self.front = self.front or self.back

    def pop_front(self):
        if self.front is None:
            raise IndexError("empty")
        node = self.front
        self.unlink(node)
        return node.value

    def pop_back(self):
        if self.back is None:
            raise IndexError("empty")
        node = self.back
        self.unlink(node)
        return node.value

    def unlink(self, node):
        neighbors = list(node.neighbors)
        for neighbor in neighbors:
            neighbor.neighbors.remove(node)
        if len(neighbors) == 2:
            neighbors[0].neighbors.add(neighbors[1])
            neighbors[1].neighbors.add(neighbors[0])
        near = neighbors[0] if neighbors else None
        if node is self.front:
            self.front = near
        if node is self.back:
            self.back = near

    def nodes(self):
        before, node = None, self.front
        while node is not None:
            yield node
            before, node = node, node.other(before)

    def remove(self, value):
        for node in self.nodes():
            if node.value == value:
                self.unlink(node)
                return True
        return False

    def reverse(self):
        self.front, self.back = self.back, self.front

    def values(self):
        return [node.value for node in self.nodes()]
