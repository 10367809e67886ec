from judge.kit import ListNode


def remove_nth_from_end(head: ListNode | None, n: int) -> ListNode | None:
    """Remove the n-th node from the end of the linked list in place and return the head; n = 1 is the last node."""
