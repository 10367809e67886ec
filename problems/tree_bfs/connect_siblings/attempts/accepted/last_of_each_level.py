def connect_siblings(root):
    last = {}

    def visit(node, depth):
        if node is None:
            return
        if depth in last:
            last[depth].next = node
        last[depth] = node
        visit(node.left, depth + 1)
        visit(node.right, depth + 1)

    visit(root, 0)
