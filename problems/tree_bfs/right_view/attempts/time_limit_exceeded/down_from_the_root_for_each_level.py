"""Starts at the root again for each level."""


def right_view(root):
    def last_at(depth):
        last, stack = None, [(root, 0)]
        while stack:
            node, level = stack.pop()
            if node is None:
                continue
            if level == depth:
                last = node
            else:
                stack += [(node.right, level + 1), (node.left, level + 1)]
        return last

    view = []
    while node := last_at(len(view)):
        view.append(node.val)
    return view
