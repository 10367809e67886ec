"""Treats a depth whose rightmost node has the least value as not seen yet."""


def right_view(root):
    view = []

    def visit(node, depth):
        if node is None:
            return
        if depth == len(view):
            view.append(-1_000_000)
        if view[depth] == -1_000_000:
            view[depth] = node.val
        visit(node.right, depth + 1)
        visit(node.left, depth + 1)

    visit(root, 0)
    return view
