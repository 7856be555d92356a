"""The report for a doctor, as pages to print."""
