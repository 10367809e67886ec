"""Links each node to the one that came before it."""


def connect_all_siblings(root):
    chain = [root] if root else []
    for node in chain:
        chain += [child for child in (node.left, node.right) if child]
    for i in range(1, len(chain)):
        chain[i].next = chain[i - 1]
