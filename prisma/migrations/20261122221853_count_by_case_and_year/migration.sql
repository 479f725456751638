-- AlterEnum
ALTER TYPE "funding_per" ADD VALUE 'case_year';
