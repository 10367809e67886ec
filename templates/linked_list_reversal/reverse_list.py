from judge.kit import ListNode


def reverse_list(head: ListNode | None) -> ListNode | None:
    """Turn the links of the list round and return its new head."""
