"""Treats a depth whose rightmost value is 0 as not seen yet."""


def right_view(root):
    view = {}

    def visit(node, depth):
        if node is None:
            return
        if not view.get(depth):
            view[depth] = node.val
        visit(node.right, depth + 1)
        visit(node.left, depth + 1)

    visit(root, 0)
    return [view[depth] for depth in sorted(view)]
