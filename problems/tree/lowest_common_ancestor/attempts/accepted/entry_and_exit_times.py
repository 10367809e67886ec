class Times:
    def __init__(self):
        self.entry = 0
        self.exit = 0

    def encloses(self, other):
        return self.entry <= other.entry and other.exit <= self.exit


def lowest_common_ancestor(root, first, second):
    times = {}
    order = []
    clock = 0
    stack = [(root, False)] if root else []
    while stack:
        node, is_done = stack.pop()
        clock += 1
        if is_done:
            times[node.val].exit = clock
            order.append(node)
            continue
        times[node.val] = Times()
        times[node.val].entry = clock
        stack.append((node, True))
        if node.right:
            stack.append((node.right, False))
        if node.left:
            stack.append((node.left, False))
    if first not in times or second not in times:
        return None
    one, other = times[first], times[second]
    for node in order:  # children come before their parents
        if times[node.val].encloses(one) and times[node.val].encloses(other):
            return node
    return None
