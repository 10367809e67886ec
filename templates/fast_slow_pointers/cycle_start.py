from judge.kit import ListNode


def cycle_start(head: ListNode | None) -> ListNode | None:
    """Return the node at which the cycle of the linked list begins, or None when it has no cycle."""
