from judge.kit import ListNode


def cycle_length(head: ListNode | None) -> int:
    """Return the number of nodes in the cycle of the linked list, or 0 when it has no cycle."""
