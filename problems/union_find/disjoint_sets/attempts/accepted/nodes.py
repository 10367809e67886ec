class Node:
    def __init__(self):
        self.above = None
        self.members = 1


def top(node):
    path = []
    while node.above is not None:
        path.append(node)
        node = node.above
    for below in path:
        below.above = node
    return node


class DisjointSets:
    def __init__(self, size):
        self.nodes = [Node() for _ in range(size)]
        self.number = size

    def union(self, first, second):
        a = top(self.nodes[first])
        b = top(self.nodes[second])
        if a is b:
            return False
        if a.members > b.members:
            a, b = b, a
        a.above = b
        b.members += a.members
        self.number -= 1
        return True

    def connected(self, first, second):
        return top(self.nodes[first]) is top(self.nodes[second])

    def size_of(self, item):
        return top(self.nodes[item]).members

    def count(self):
        return self.number
