"""Returns None for a list of one node."""


def middle_node(head):
    if head is None or head.next is None:
        return None
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
    return slow
