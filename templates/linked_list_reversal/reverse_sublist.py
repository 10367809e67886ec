from judge.kit import ListNode


def reverse_sublist(head: ListNode | None, start: int, end: int) -> ListNode | None:
    """Reverse the nodes from position start to end in place, counted from 1, and return the head."""
