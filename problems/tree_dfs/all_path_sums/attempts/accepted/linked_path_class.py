class Step:
    """A node on the path, with the step before it."""

    def __init__(self, node, previous):
        self.node = node
        self.previous = previous
        self.total = node.val + (previous.total if previous else 0)


def is_leaf(node):
    return node.left is None and node.right is None


def values_up_to(step):
    values = []
    while step is not None:
        values.append(step.node.val)
        step = step.previous
    values.reverse()
    return values


def all_path_sums(root, target):
    result = []
    if root is None:
        return result
    stack = [Step(root, None)]
    while stack:
        step = stack.pop()
        if is_leaf(step.node) and step.total == target:
            result.append(values_up_to(step))
        for child in (step.node.right, step.node.left):
            if child is not None:
                stack.append(Step(child, step))
    return result
