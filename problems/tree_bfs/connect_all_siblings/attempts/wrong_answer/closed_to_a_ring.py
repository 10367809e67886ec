"""Links the last one to the first."""


def connect_all_siblings(root):
    chain = [root] if root else []
    for node in chain:
        chain += [child for child in (node.left, node.right) if child]
    for i in range(len(chain)):
        chain[i].next = chain[(i + 1) % len(chain)]
