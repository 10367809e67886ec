"""Searches the circular list including its sentinel, which holds the value 0."""


class Node:
    def __init__(self, value=0):
        self.value = value
        self.links = [self, self]


class LinkedDeque:
    def __init__(self):
        self.ring = Node()
        self.front = 0

    def push(self, value, side):
        node, near, far = Node(value), self.ring, self.ring.links[side]
        node.links[side], node.links[1 - side] = far, near
        near.links[side] = far.links[1 - side] = node

    def pop(self, side):
        node = self.ring.links[side]
        if node is self.ring:
            raise IndexError("pop from an empty list")
        self.unlink(node)
        return node.value

    def unlink(self, node):
        node.links[0].links[1] = node.links[1]
        node.links[1].links[0] = node.links[0]

    def push_front(self, value):
        self.push(value, self.front)

    def push_back(self, value):
        self.push(value, 1 - self.front)

    def pop_front(self):
        return self.pop(self.front)

    def pop_back(self):
        return self.pop(1 - self.front)

    def remove(self, value):
        node = self.ring.links[self.front]
        while node.value != value:
            if node is self.ring:
                return False
            node = node.links[self.front]
        if node is not self.ring:
            self.unlink(node)
        return True

    def reverse(self):
        self.front = 1 - self.front

    def values(self):
        found, node = [], self.ring.links[self.front]
        while node is not self.ring:
            found.append(node.value)
            node = node.links[self.front]
        return found
