"""Takes a list with more than 2,000 nodes for a list with a cycle."""


def cycle_start(head):
    node = head
    for _ in range(1_999):
        if node is None:
            return None
        node = node.next
    if node is None:
        return None
    seen = set()
    while head and head not in seen:
        seen.add(head)
        head = head.next
    return head or node
