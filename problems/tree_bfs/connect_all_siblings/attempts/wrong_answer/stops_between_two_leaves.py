"""Treats a level whose first and last node have no children as the lowest."""


def connect_all_siblings(root):
    level, previous = [root] if root else [], None
    while level:
        for node in level:
            if previous:
                previous.next = node
            previous = node
        if not any((end.left or end.right) for end in (level[0], level[-1])):
            return
        level = [child for node in level for child in (node.left, node.right) if child]
