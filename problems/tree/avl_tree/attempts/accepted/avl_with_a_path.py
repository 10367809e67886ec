class BalancedTree:
    """An AVL tree in parallel lists; node 0 stands for an empty subtree."""

    def __init__(self):
        self.value, self.tall, self.count = [None], [0], [0]
        self.child = [[0], [0]]
        self.top = 0

    def search(self, value):
        """Return the path to the value as (node, side), and the node, which is 0 if it is not there."""
        path, node = [], self.top
        while node and self.value[node] != value:
            side = int(value > self.value[node])
            path.append((node, side))
            node = self.child[side][node]
        return path, node

    def contains(self, value):
        return self.search(value)[1] != 0

    def measure(self, node):
        left, right = self.child[0][node], self.child[1][node]
        self.tall[node] = 1 + max(self.tall[left], self.tall[right])
        self.count[node] = 1 + self.count[left] + self.count[right]

    def turn(self, node, side):
        """Turn the child on a side up, and return it."""
        up = self.child[side][node]
        self.child[side][node] = self.child[1 - side][up]
        self.child[1 - side][up] = node
        self.measure(node)
        self.measure(up)
        return up

    def repair(self, path, node):
        """Let the node be the child where the path ends, and balance everything above it."""
        while path:
            parent, side = path.pop()
            self.child[side][parent] = node
            node = parent
            for side in (0, 1):
                high, low = self.child[side][node], self.child[1 - side][node]
                if self.tall[high] > self.tall[low] + 1:
                    if self.tall[self.child[side][high]] < self.tall[self.child[1 - side][high]]:
                        self.child[side][node] = self.turn(high, 1 - side)
                    node = self.turn(node, side)
                    break
            else:
                self.measure(node)
        self.top = node

    def insert(self, value):
        path, node = self.search(value)
        if node:
            return False
        self.value.append(value)
        self.tall.append(1)
        self.count.append(1)
        self.child[0].append(0)
        self.child[1].append(0)
        self.repair(path, len(self.value) - 1)
        return True

    def remove(self, value):
        path, node = self.search(value)
        if not node:
            return False
        if self.child[0][node] and self.child[1][node]:
            found = node
            path.append((node, 1))
            node = self.child[1][node]
            while self.child[0][node]:
                path.append((node, 0))
                node = self.child[0][node]
            self.value[found] = self.value[node]
        self.repair(path, self.child[0][node] or self.child[1][node])
        return True

    def rank(self, value):
        path, node = self.search(value)
        passed = sum(1 + self.count[self.child[0][parent]] for parent, side in path if side)
        return passed + (self.count[self.child[0][node]] if node else 0)

    def select(self, index):
        if not 0 <= index < self.count[self.top]:
            raise IndexError("index out of range")
        node = self.top
        while True:
            before = self.count[self.child[0][node]]
            if index == before:
                return self.value[node]
            side = int(index > before)
            if side:
                index -= before + 1
            node = self.child[side][node]

    def height(self):
        return self.tall[self.top]
