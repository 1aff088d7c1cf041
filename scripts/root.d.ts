export const root: string;
export const productNode: string;
export function usePrograms(): void;
