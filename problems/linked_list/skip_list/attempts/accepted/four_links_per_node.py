class Node:
    """One node on one level: next and down, as on the drawings in books."""

    def __init__(self, value, right=None, down=None):
        self.value = value
        self.right = right
        self.down = down


class SkipList:
    def __init__(self, coin):
        self.coin = coin
        self.top = Node(float("-inf"))

    def path_to(self, value):
        """Return the last node with a smaller value on each level, from the top down."""
        path = []
        current = self.top
        while current is not None:
            while current.right is not None and current.right.value < value:
                current = current.right
            path.append(current)
            current = current.down
        return path

    def contains(self, value):
        current = self.top
        while current is not None:
            while current.right is not None and current.right.value <= value:
                current = current.right
            if current.value == value:
                return True
            current = current.down
        return False

    def insert(self, value):
        if self.contains(value):
            return False
        path = self.path_to(value)
        below = None
        going_up = True
        while going_up:
            if path:
                before = path.pop()
            else:
                self.top = Node(float("-inf"), None, self.top)
                before = self.top
            below = Node(value, before.right, below)
            before.right = below
            going_up = self.coin() < 0.25
        return True

    def remove(self, value):
        found = False
        for before in self.path_to(value):
            if before.right is not None and before.right.value == value:
                before.right = before.right.right
                found = True
        return found

    def range(self, low, high):
        result = []
        current = self.path_to(low)[-1].right
        while current is not None and current.value <= high:
            result.append(current.value)
            current = current.right
        return result
