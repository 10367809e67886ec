"""Connects siblings, and each pair of siblings with the first child of the left one."""


def connect_all_siblings(root):
    def visit(node):
        if node is None:
            return
        children = [child for child in (node.left, node.right) if child]
        if len(children) == 2:
            children[0].next = children[1]
        if children:
            children[-1].next = children[0].left or children[0].right
        for child in children:
            visit(child)

    if root:
        root.next = root.left or root.right
    visit(root)
