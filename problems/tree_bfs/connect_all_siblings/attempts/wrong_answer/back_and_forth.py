"""Takes every second level from right to left, so that the way is short."""


def connect_all_siblings(root):
    chain, level, backwards = [], [root] if root else [], False
    while level:
        chain += level[::-1] if backwards else level
        backwards = not backwards
        level = [child for node in level for child in (node.left, node.right) if child]
    for i in range(len(chain) - 1):
        chain[i].next = chain[i + 1]
