from judge.kit import ListNode


def palindrome_list(head: ListNode | None) -> bool:
    """Return whether the values are the same forwards and backwards; leave the list unchanged."""
