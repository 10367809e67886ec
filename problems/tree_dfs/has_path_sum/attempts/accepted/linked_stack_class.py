class Step:
    def __init__(self, node, total, below):
        self.node = node
        self.total = total
        self.below = below


class Stack:
    def __init__(self):
        self.top = None

    def push(self, node, total):
        self.top = Step(node, total, self.top)

    def pop(self):
        step = self.top
        self.top = step.below
        return step

    def is_empty(self):
        return self.top is None


def is_leaf(node):
    return node.left is None and node.right is None


def has_path_sum(root, target):
    if root is None:
        return False
    stack = Stack()
    stack.push(root, root.val)
    while not stack.is_empty():
        step = stack.pop()
        if is_leaf(step.node) and step.total == target:
            return True
        for child in (step.node.right, step.node.left):
            if child is not None:
                stack.push(child, step.total + child.val)
    return False
