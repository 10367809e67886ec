from judge.kit import ListNode


def reverse_sublist(head: ListNode | None, start: int, end: int) -> ListNode | None:
    """Turn the links between the positions start and end round, counted from 1, and return the head."""
